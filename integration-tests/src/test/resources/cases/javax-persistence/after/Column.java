package javax.persistence;

public @interface Column {
    String name() default "";

    boolean nullable() default true;

    int length() default 255;
}
