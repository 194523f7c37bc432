package shop;

import dev.retort.annotations.Default;
import jakarta.persistence.*;
import java.time.LocalDateTime;

@Entity
class Customer {
    @Id
    long id;

    @Default("current_timestamp")
    LocalDateTime since;
}
