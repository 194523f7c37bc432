package shop;

import dev.retort.annotations.Default;
import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    long id;

    @Default("'NEW'")
    @Column(nullable = false, length = 20)
    String status;
}
