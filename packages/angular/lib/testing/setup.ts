// What the package ships is linked when it is loaded, as it is by `ng serve` without ahead-of-time compilation.
import '@angular/compiler';
