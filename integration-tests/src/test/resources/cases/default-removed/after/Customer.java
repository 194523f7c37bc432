package shop;

import jakarta.persistence.*;
import java.time.LocalDateTime;

@Entity
class Customer {
    @Id
    long id;

    LocalDateTime since;
}
