package refused;

import jakarta.persistence.*;

@Entity
class Shop {
    @Id
    Long id;

    @Column(precision = 10, scale = 2)
    Double size;
}
