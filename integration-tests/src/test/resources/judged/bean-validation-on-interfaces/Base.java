package shop;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@MappedSuperclass
abstract class Base {
    @Id
    Long id = 1L;

    String overridden = "a";

    @NotNull
    public String getOverridden() {
        return overridden;
    }

    @Size(max = 14)
    abstract String getLower();
}
