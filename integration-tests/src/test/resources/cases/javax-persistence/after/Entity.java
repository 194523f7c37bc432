package javax.persistence;

public @interface Entity {
    String name() default "";
}
