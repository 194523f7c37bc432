package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
@Table(name = "people")
public class Person {
    @Id
    Long id;

    @Column(name = "mail")
    String address;

    String nickname;

    @Column(length = 80)
    String town;
}
