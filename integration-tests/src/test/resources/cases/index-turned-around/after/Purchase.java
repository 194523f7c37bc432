package shop;

import jakarta.persistence.*;
import java.time.LocalDate;

@Entity
@Table(indexes = @Index(name = "purchase_day", columnList = "day desc"))
class Purchase {
    @Id
    long id;

    LocalDate day;
}
