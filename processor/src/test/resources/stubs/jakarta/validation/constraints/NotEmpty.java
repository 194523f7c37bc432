package jakarta.validation.constraints;

public @interface NotEmpty { Class<?>[] groups() default {}; }
