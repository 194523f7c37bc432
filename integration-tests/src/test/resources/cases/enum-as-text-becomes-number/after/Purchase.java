package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
class Purchase {
    @Id
    long id;

    Status status;
}
