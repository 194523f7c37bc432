package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
@DiscriminatorColumn(discriminatorType = DiscriminatorType.STRING)
class Vehicle {
    @Id
    long id;
}
