package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Its key is an association to what has no key of its own either. */
@Entity
class Portrait {
    @Id
    @OneToOne
    @JoinColumn(name = "of_passport", foreignKey = @ForeignKey(name = "fk_passport"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    Passport passport;

    @ElementCollection
    Set<String> remarks;

    @ManyToMany
    Set<Person> admirers;
}
