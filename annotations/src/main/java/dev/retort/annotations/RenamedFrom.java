package dev.retort.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name that the column, or on an entity the table, had until now: {@code @RenamedFrom("phone")}. It is renamed with its rows;
 * once the revision is written, the annotation may go.
 *
 * <p>On an embedded attribute it is the former name of the attribute, and all its columns follow. On an association or collection with
 * a table of its own it names that table; if several entities have such a table by one field, any of them, or the former name of the
 * field, is enough for all. On a constant of an enum it is the name that rows hold, and where keys come from a sequence of its own it may
 * name that.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface RenamedFrom {

    /** As the database has it, not the name of the field or class. */
    String value();
}
