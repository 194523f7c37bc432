package shop;

import dev.retort.annotations.Default;
import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    long id;

    @Default("'bronze'")
    String level;
}
