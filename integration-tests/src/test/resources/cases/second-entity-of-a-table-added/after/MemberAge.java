package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "member")
class MemberAge {
    @Id
    long id;

    Integer age;
}
