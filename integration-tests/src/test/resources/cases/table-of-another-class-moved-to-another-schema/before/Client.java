package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
class Client {
    @Id
    long id;

    String name;
}
