package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

@Entity
public class Letter {

    @Id
    long id;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "answered"))
    Letter answered;
}

@Entity
class Call {

    @Id
    long id;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "answered"))
    // NOTE [constraint-name-taken-on-h2]
    Call answered;
}

@MappedSuperclass
class Owned {

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "owner"))
    // NOTE [constraint-name-taken-on-h2]
    Letter owner;
}

@Entity
class Stamp extends Owned {

    @Id
    long id;
}

@Entity
class Envelope extends Owned {

    @Id
    long id;
}

@Entity
class Parcel extends Owned {

    @Id
    long id;
}
