package dev.retort.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What may go with everything it holds: columns, on the entity that declared them ({@code @Dropped("fax")}), or tables, on the
 * package with {@link Migrations}, for their entity is gone, or constants, on their enum. Once the revision is written, the
 * annotation may go.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface Dropped {

    /** Columns, tables or constants, as the database has them. */
    String[] value();
}
