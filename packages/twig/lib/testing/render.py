# Reads jobs as JSON, {source, context}, renders each with the real Jinja, and writes what each gave as JSON.
import json
import sys
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

templates = Path(__file__).resolve().parents[2] / "jinja"
environment = Environment(
    loader=FileSystemLoader(templates), autoescape=True, undefined=StrictUndefined
)


def answer(job):
    try:
        template = environment.from_string(job["source"])
        return {"html": template.render(job.get("context", {}))}
    except Exception as error:  # each is told beside the job that it is of
        return {"error": repr(error)}


answers = {name: answer(job) for name, job in json.load(sys.stdin).items()}
print(json.dumps(answers))
