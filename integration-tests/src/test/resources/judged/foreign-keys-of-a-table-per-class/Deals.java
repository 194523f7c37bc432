package judged;

import jakarta.persistence.*;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Deal {
    @Id
    @GeneratedValue
    Long id;

    /** In the table of the subclass neither the name is kept nor what happens when the broker goes. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(foreignKey = @ForeignKey(name = "fk_broker"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    Broker broker;
}

@Entity
class Sale extends Deal {
    String article;
}

@Entity
class Broker {
    @Id
    @GeneratedValue
    Long id;
}
