package shop;

import jakarta.persistence.*;

@MappedSuperclass
@Access(AccessType.PROPERTY)
class Named {
    private String name = "n";

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}

@Entity
class Numbered extends Named {
    private Long number = 1L;
    String unread;

    @Id
    public Long getNumber() {
        return number;
    }

    public void setNumber(Long number) {
        this.number = number;
    }
}

/** What holds for the key is then not what holds for the class. */
@MappedSuperclass
@Access(AccessType.PROPERTY)
class Keyed {
    @Id
    @Access(AccessType.FIELD)
    Long id = 1L;
}

@Entity
class Titled extends Keyed {
    private String hidden = "h";

    public String getTitle() {
        return hidden;
    }

    public void setTitle(String title) {
        hidden = title;
    }
}

@MappedSuperclass
class ByField {
    @Id
    Long id = 1L;
}

/** What it embeds is read as it is. */
@Entity
@Access(AccessType.PROPERTY)
class Parcel extends ByField {
    private Size size = new Size();

    @Embedded
    public Size getSize() {
        return size;
    }

    public void setSize(Size size) {
        this.size = size;
    }
}

@Entity
class Letter {
    @Id
    Long id = 1L;

    @Transient
    Size size = new Size();

    @Embedded
    @Access(AccessType.PROPERTY)
    public Size getSize() {
        return size;
    }

    public void setSize(Size size) {
        this.size = size;
    }
}

@Embeddable
class Size {
    private String hiddenSize = "s";

    public String getShownSize() {
        return hiddenSize;
    }

    public void setShownSize(String size) {
        hiddenSize = size;
    }
}

/** What is in the embeddable is read as the entity is all the same. */
@Entity
class Envelope {
    @Id
    Long id = 1L;

    Middle middle = new Middle();
}

@Embeddable
@Access(AccessType.PROPERTY)
class Middle {
    private Inner hidden = new Inner();

    public Inner getInner() {
        return hidden;
    }

    public void setInner(Inner inner) {
        hidden = inner;
    }
}

@Embeddable
class Inner {
    private String depth = "d";

    public String getHeight() {
        return depth;
    }

    public void setHeight(String height) {
        depth = height;
    }
}
