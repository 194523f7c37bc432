package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
class Cat {
    @Id
    long id;

    Details details;
}
