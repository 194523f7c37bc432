package shop;

import jakarta.persistence.*;
import java.time.LocalDate;

@Entity
@Table(indexes = @Index(name = "purchase_placed", columnList = "placed"))
class Purchase {
    @Id
    long id;

    LocalDate placed;
}
