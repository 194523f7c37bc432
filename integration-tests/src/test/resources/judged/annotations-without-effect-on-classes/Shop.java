package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.SoftDelete;

@MappedSuperclass
@SecondaryTable(name = "never")
@Check(constraints = "id > 7")
@Comment("never")
@DiscriminatorColumn(name = "kind")
@DiscriminatorValue("never")
class Keyed {
    @Id
    Long id = 1L;
}

@Entity
class Item extends Keyed {
    Size size = new Size();
}

@Entity
class Parcel extends Item {
    {
        id = 2L;
    }
}

@Embeddable
@Table(name = "sizes", indexes = @Index(columnList = "width"))
@SecondaryTable(name = "more_sizes")
@Check(constraints = "width > 7")
@SoftDelete
@Inheritance(strategy = InheritanceType.JOINED)
@PrimaryKeyJoinColumn(name = "key1")
@OnDelete(action = OnDeleteAction.CASCADE)
class Size {
    Integer width = 1;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Shop {
    @Id
    Long id = 1L;
}

@MappedSuperclass
@PrimaryKeyJoinColumn(name = "shop_id")
@OnDelete(action = OnDeleteAction.CASCADE)
class Middle extends Shop {}

@Entity
class Kiosk extends Middle {
    {
        id = 2L;
    }
}

class Unmapped {
    @Version
    @Column(name = "version")
    int version;
}

@Entity
class Stall extends Unmapped {
    @Id
    Long id = 1L;
}
