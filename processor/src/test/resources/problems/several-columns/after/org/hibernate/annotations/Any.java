package org.hibernate.annotations;

public @interface Any {
    boolean optional() default true;
}
