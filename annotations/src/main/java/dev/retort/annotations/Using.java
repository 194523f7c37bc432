package dev.retort.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How the values of a column become those of its new type, where the database would do it otherwise or not at all, as SQL over the
 * columns of the row: {@code @Using("extract(epoch from waited)")}. Once the revision is committed, the annotation may go; a draft
 * without it leaves the values to the database.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Using {

    /** An SQL expression; the column is called as it is now and holds what it held. */
    String value();

    /** The same for the way back, where a downgrade cannot do it by itself; {@code null} where nothing needs to come back. */
    String downgrade() default "";
}
