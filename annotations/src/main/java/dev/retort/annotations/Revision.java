package dev.retort.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One step in the history of a schema; written by the compiler on the class that makes the step. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Revision {

    /** The identity of this revision: never changes once committed. */
    String id();

    /** The revisions this one follows; none for the first, several for a merge. */
    String[] parents() default {};

    /** Revisions of other branches that must be applied before this one: their whole ids, or labels. */
    String[] dependsOn() default {};

    /** Names for the branch that this revision is on: {@code upgrade billing@head}. */
    String[] labels() default {};

    /** What it does, in a few words. */
    String message();

    /** The rules it breaks, and why that does no harm: {@code index-blocks-writes on orders: a hundred rows}. */
    String[] accepted() default {};
}
