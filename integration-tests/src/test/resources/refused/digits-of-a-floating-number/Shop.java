package refused;

import jakarta.persistence.*;
import jakarta.validation.constraints.Digits;

@Entity
class Shop {
    @Id
    Long id;

    @Digits(integer = 3, fraction = 1)
    Double size;
}
