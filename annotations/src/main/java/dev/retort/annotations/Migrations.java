package dev.retort.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that the revisions and the snapshot of a schema live in this package.
 *
 * <pre>{@code
 * @Migrations
 * package com.acme.shop.migrations;
 * }</pre>
 *
 * <p>Every {@code @Entity} of the compilation belongs to the schema unless {@link #entities} narrows it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface Migrations {

    /** The name of this line of revisions; only needed where one application has several databases. */
    String name() default "default";

    /** Packages (with their subpackages) whose entities belong to this schema; empty means all. */
    String[] entities() default {};

    /** Entities that another module or library brings as class files. */
    Class<?>[] classes() default {};

    /** How names that nobody wrote are made. */
    Naming naming() default Naming.AUTO;

    /** The Hibernate whose mapping the schema must suit. */
    Hibernate hibernate() default Hibernate.AUTO;

    /** What to say about tables and columns that are dropped with all they hold. */
    Drops drops() default Drops.WARN;

    /** What to say about changes that hurt a database in use. */
    Safety safety() default Safety.WARN;

    /** Whether revisions change existing tables in ways that let the traffic through, where the database has such ways. */
    boolean online() default false;

    /** Extensions of PostgreSQL that the schema needs, created before anything else. */
    String[] extensions() default {};

    /** Schemas that are there although no table is declared in them. */
    String[] schemas() default {};

    /**
     * The folder beside this package's sources, {@code "sql"} for example, with views, functions, triggers and whatever else JPA does
     * not know, in {@code .sql} files. What is in a file comes, changes and goes with it. Lines in it may say {@code -- requires:
     * other.sql}, and {@code -- drop: drop type mood} where the file creates something else than views, functions, procedures and
     * triggers. A file {@code totals.postgresql.sql} is for PostgreSQL only.
     */
    String sqlObjects() default "";

    /** The column types of Java types that only the application knows. */
    TypeMapping[] types() default {};
}
