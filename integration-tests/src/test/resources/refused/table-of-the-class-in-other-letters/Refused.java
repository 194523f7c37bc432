package refused;

import jakarta.persistence.*;

@Entity
@Table(name = "person")
class Refused {
    @Id
    Long id;

    @Column(table = "person")
    String name;

    @Column(table = "PERSON")
    String title;

    @ManyToOne
    @JoinColumn(table = "`person`")
    Refused parent;
}
