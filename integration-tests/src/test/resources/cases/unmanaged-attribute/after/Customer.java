package shop;

import dev.retort.annotations.Unmanaged;
import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    long id;

    @Unmanaged
    String searchVector;

    String name;
}
