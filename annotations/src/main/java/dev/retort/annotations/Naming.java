package dev.retort.annotations;

/** How logical names become names in the database. */
public enum Naming {
    /** Spring Boot's strategy where Spring Boot is on the class path, else {@link #JPA}. */
    AUTO,
    /** Names as the Jakarta Persistence specification gives them. */
    JPA,
    /** Spring Boot 3 with Hibernate 6: {@code firstName} becomes {@code first_name}. */
    SPRING_BOOT_3,
    /** Spring Boot 4 with Hibernate 7: as Spring Boot 3, and digits count as letters. */
    SPRING_BOOT_4,
    /** Nothing is derived: every table and column must be named in its annotation. */
    EXPLICIT
}
