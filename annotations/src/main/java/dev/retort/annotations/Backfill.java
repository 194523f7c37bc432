package dev.retort.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What rows that are there already get in a column that is new or becomes NOT NULL, as SQL: {@code @Backfill("lower(name)")},
 * {@code @Backfill("'n/a'")}. It may read the other columns of the row. Unlike {@link Default} it leaves nothing in the database.
 *
 * <p>On an entity that gets its first subclass, it says of which class the rows are that are there.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
public @interface Backfill {

    /** An SQL expression. */
    String value();
}
