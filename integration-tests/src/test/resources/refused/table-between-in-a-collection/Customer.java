package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Customer {
    @Id
    Long id;

    @ElementCollection
    List<Friend> friends;
}

@Embeddable
class Friend {
    @ManyToOne
    @JoinTable(name = "friends_of")
    Customer friend;
}
