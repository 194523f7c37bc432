package dev.retort.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets a revision break a rule: {@code @Accepted(rule = Rule.INDEX_BLOCKS_WRITES, reason = "a hundred rows")}. The reason is
 * written into the revision, and kept by the history of each database that it is applied to.
 *
 * <p>On a field or getter, for its columns; on a class, for its table; once the revision is written, it may go. On a package, for what is
 * in it or, with {@link Migrations}, for all, for as long as it stands there.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
@Repeatable(Accepted.All.class)
public @interface Accepted {

    Rule rule();

    /** Why it does no harm here, for those who review and those who wonder later. */
    String reason();

    /** Several, as the compiler keeps them. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
    @interface All {
        Accepted[] value();
    }
}
