package dev.retort.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The column type of a Java type that the application teaches Hibernate itself, by a user type or a contributor: part of
 * {@link Migrations#types}.
 *
 * <pre>{@code
 * @Migrations(types = @TypeMapping(javaType = Money.class, sql = "numeric(19, 4)"))
 * }</pre>
 *
 * <p>Holds for attributes, and for the elements of arrays and collections, that no annotation of their own gives a type.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface TypeMapping {

    /** The type of the attributes, without its arguments if it has any. */
    Class<?> javaType();

    /** The column's type, as SQL; one that every database knows is spelled for each of them. */
    String sql();

    /** The type on H2, if that is another. */
    String h2() default "";
}
