// React's own words about `act`, which the tests call.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

export * from '../../../../tools/testing/dom.ts';
