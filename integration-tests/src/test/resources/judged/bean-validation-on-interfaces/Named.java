package shop;

import jakarta.validation.constraints.*;
import java.math.BigDecimal;

interface Named {
    @NotNull
    @Size(max = 12)
    String getName();

    @Max(5)
    default int getLevel() {
        return 1;
    }

    @Min(3)
    int getNumber();

    @Digits(integer = 4, fraction = 1)
    BigDecimal getAmount();
}
