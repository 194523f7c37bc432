package shop;

import jakarta.persistence.*;
import java.time.LocalDate;

@Entity
@Table(indexes = @Index(name = "purchase_placed", columnList = "placed desc"))
class Purchase {
    @Id
    long id;

    LocalDate placed;
}
