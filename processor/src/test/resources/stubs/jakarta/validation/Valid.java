package jakarta.validation;

public @interface Valid {}
