package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "member")
class Member {
    @Id
    long id;

    String name;
}
