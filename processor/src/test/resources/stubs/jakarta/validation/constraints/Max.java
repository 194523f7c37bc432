package jakarta.validation.constraints;

public @interface Max { long value(); }
