package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Table(name = "users")
class User {
    @Id
    Long id;

    @OneToOne(mappedBy = "user")
    Profile profile;
}

@Entity
class Profile {
    @Id
    Long id;

    @OneToOne
    @JoinColumn(name = "id")
    User user;
}

@Entity
class Avatar {
    @Id
    @Column(name = "userId")
    Long id;

    @OneToOne
    @JoinColumn(name = "userId", insertable = false, updatable = false)
    User user;
}

@Entity
class Account {
    @Id
    Long id;

    @OneToOne(optional = false)
    @JoinColumn(name = "id", foreignKey = @ForeignKey(name = "account_of_user"))
    User user;
}

@Entity
class Badge {
    @Id
    Long id;

    @OneToOne(optional = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    @PrimaryKeyJoinColumn(foreignKey = @ForeignKey(name = "not_made_by_hibernate"))
    User user;
}

@Entity
class Passport {
    @Id
    Long id;

    @ManyToOne
    @PrimaryKeyJoinColumn(name = "not_looked_at")
    User user;
}

@Entity
class Password {
    @Id
    Long id;

    @OneToOne
    @MapsId
    @PrimaryKeyJoinColumn(name = "uid", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    User user;
}

@Entity
class Wallet {
    @Id
    Long id;

    @OneToOne
    @MapsId
    @PrimaryKeyJoinColumn
    User user;
}
