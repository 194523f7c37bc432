package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Member {
    @Id
    Long id = 7L;

    String name = "Jo";

    @ManyToMany(cascade = CascadeType.ALL)
    @JoinTable(
            name = "membership",
            joinColumns = @JoinColumn(name = "member_id"),
            inverseJoinColumns = @JoinColumn(name = "club_id"))
    Set<Club> clubs = new HashSet<>();
}
