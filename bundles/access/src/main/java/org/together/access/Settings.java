package org.together.access;

/** Configuration {@code org.together.access}: see its template for what each means. */
public @interface Settings {
    String auditKey() default "";

    String auditCheckpoints() default "";

    int argon2MemoryKiB() default 19456;

    int argon2Iterations() default 2;

    String[] secondStepRoles() default {};

    String secondStepKey() default "";
}
