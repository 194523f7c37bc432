package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.*;

@Entity
class Sale {

    @Id
    long id;

    @Column(name = "b")
    Integer amount;

    @Any
    @AnyKeyJavaClass(Integer.class)
    @JoinColumn(name = "a")
    Object bought;
}
