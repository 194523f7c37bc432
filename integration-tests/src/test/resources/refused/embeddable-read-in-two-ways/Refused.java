package refused;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    Long id;

    @Embedded
    Size size;
}

@Entity
class Shop {
    private Long id;
    private Size size;

    @Id
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    @Embedded
    public Size getSize() {
        return size;
    }

    public void setSize(Size size) {
        this.size = size;
    }
}

@Embeddable
class Size {
    private int width;
    private int hidden;

    public int getWidth() {
        return width;
    }

    public void setWidth(int width) {
        this.width = width;
    }
}
