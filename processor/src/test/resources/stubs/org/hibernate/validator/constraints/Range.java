package org.hibernate.validator.constraints;

public @interface Range { long min() default 0; long max() default Long.MAX_VALUE; }
