package refused;

import jakarta.persistence.*;

@Entity
class Sale {
    @Id
    Long id;

    @GeneratedValue
    long number;
}
