package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
class Dog {
    @Id
    long id;

    Details more;
}
