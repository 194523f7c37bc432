package shop;

import jakarta.persistence.*;

@Entity
// WARNING [reserved-word]
class User {
    @Id
    int id;

    // WARNING [reserved-word]
    @Column(name = "ORDER")
    int position;

    // WARNING [reserved-word]
    int limit;

    @Column(name = "`group`")
    String group;
}
