package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
@Dropped("status")
class Purchase {
    @Id
    long id;
}
