/** The frameworks in which the service is written: a folder each, whose build gives `dist/client` and `dist/server`. */
export const HOSTS = ['react', 'vue', 'angular'] as const;
